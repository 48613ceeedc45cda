import { type CheckedMeeting, type CheckResources, check } from '../src/check.js';
import { type CompileContext, compile } from '../src/compile.js';
import type { SourceFile } from '../src/model/repository.js';

/** Compiles a meeting and checks it, as the pipeline does. */
export async function compileAndCheck(
  source: SourceFile,
  context: CompileContext & CheckResources,
): Promise<CheckedMeeting> {
  return check(compile(source, context), context);
}
