/** Something the person who starts Habeas has to put right. Its message is all they see. */
export class Refusal extends Error {}
