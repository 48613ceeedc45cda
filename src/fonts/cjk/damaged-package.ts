import { UserError } from '../../model/user-error.js';

export function damagedPackage(packageName: string, cause?: unknown): UserError {
  return new UserError(`The font package \`${packageName}\` is damaged`, {
    exitCode: 3,
    hint: 'install it again',
    cause,
  });
}
