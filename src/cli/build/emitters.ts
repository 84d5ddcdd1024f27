import { emitDocs } from "../../emit/docs/docs.ts";
import type { OutputFile } from "../../emit/output.ts";
import { emitSchema } from "../../emit/schema/schema.ts";
import type { Policy } from "../../model/policy.ts";
import { emitCapsTest } from "../../verify/properties/vitest-file.ts";
import { evaluatorFiles } from "./evaluator.ts";
import { formatted } from "./format.ts";

/** Writes one kind of output for a policy; its paths are within the policy's own folder. */
export type Emitter = (policy: Policy) => readonly OutputFile[];

/** One line for each kind of output. */
const emitters: readonly Emitter[] = [evaluatorFiles, emitSchema, emitDocs, emitCapsTest];

/** Everything that is generated from one policy. */
export const outputOf = (policy: Policy): Promise<readonly OutputFile[]> =>
  Promise.all(emitters.flatMap((emit) => emit(policy)).map(formatted));
