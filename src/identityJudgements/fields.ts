import { noun, out } from "../reading/noun.ts";

/** 同一性判断: records are never merged; that two are one is said here, with its reason, and can be withdrawn. */
export const identityJudgement = noun("IdentityJudgement", { edges: { between: out("JUDGES") } });
