// Runs in a thread of `minutes build`, and finishes PDFs while the next documents are made.

import { parentPort } from 'node:worker_threads';
import { finishPdf } from '../finish/finish-pdf.js';
import { answerQuestions } from './ask-thread.js';

type Question = Parameters<typeof finishPdf>;

answerQuestions<Question, Uint8Array>(parentPort, ([print, details]) => finishPdf(print, details));
