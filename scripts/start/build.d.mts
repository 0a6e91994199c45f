export function ensureBuild(environment: NodeJS.ProcessEnv): Promise<void>
