#!/usr/bin/env node
import process from 'node:process';
import { main } from '../dist/main.js';

process.exitCode = await main(process.argv);
// Interrupted, it waits for nobody: no reader that stands still, no input that does not come.
if (process.exitCode === 130) process.exit();
