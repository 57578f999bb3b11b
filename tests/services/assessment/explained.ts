/** A grade with its reasons and its history. */
export const explaining = `query ($id: ID!) { explainGrade(attemptId: $id) { isScoreShown score totalPoints manualScore latePenalty penaltyPoints passed sentences
  questions { points worth isShown isCorrect response right explanation criteria gradedByName sentence } history { cause position previousPoints points changedByName sentence } } }`;
export interface Explained {
  explainGrade: {
    isScoreShown: boolean;
    score: string | null;
    penaltyPoints: string | null;
    sentences: string[];
    questions: Record<string, unknown>[];
    history: Record<string, unknown>[];
  };
}
