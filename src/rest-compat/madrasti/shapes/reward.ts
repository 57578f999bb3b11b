import type {
  BadgeRowFragment,
  BoardEntryFragment,
  LeaderboardRowFragment,
  RewardTransactionRowFragment,
  WalletRowFragment,
} from '../operations.js';
import type { BadgeRead, Leaderboard, LeaderboardEntry, RewardTransactionRead, StudentWalletRead } from '../wire.js';

const keyOf = (row: { readonly id: string } | null): number | null => (row ? Number(row.id) : null);

export const walletRow = (account: WalletRowFragment): StudentWalletRead => ({
  id: Number(account.id),
  student: Number(account.studentId),
  student_name: account.studentName,
  total_points: account.pointsGained,
  total_coins: account.coinsGained,
  points_spent: account.pointsSpent,
  coins_spent: account.coinsSpent,
  available_points: account.availablePoints,
  available_coins: account.availableCoins,
  level: account.level,
  level_progress: account.levelProgress,
  created_at: account.createdAt,
  updated_at: account.updatedAt,
});

export const rewardTransactionRow = (transaction: RewardTransactionRowFragment): RewardTransactionRead => ({
  id: Number(transaction.id),
  student: Number(transaction.studentId),
  transaction_type: transaction.transactionType,
  reason: transaction.reason,
  points: transaction.points,
  coins: transaction.coins,
  reference_id: transaction.referenceId === null ? null : Number(transaction.referenceId),
  reference_type: transaction.referenceType,
  description: transaction.description,
  created_at: transaction.createdAt,
});

export const badgeRow = (badge: BadgeRowFragment): BadgeRead => ({
  id: Number(badge.id),
  name: badge.name,
  name_arabic: badge.nameArabic,
  name_french: badge.nameFrench,
  description: badge.description,
  icon: badge.icon,
  color: badge.color,
  rarity: badge.rarity,
  points_reward: badge.pointsReward,
  // The requirements of a badge are always an object.
  requirements: badge.requirements as BadgeRead['requirements'],
  is_active: badge.isActive,
  total_earned: badge.totalEarned,
  created_at: badge.createdAt,
});

const entryRow = (entry: BoardEntryFragment): LeaderboardEntry => ({
  rank: entry.rank,
  student_name: entry.studentName,
  student_id: Number(entry.studentId),
  total_points: entry.totalPoints,
  homework_completed: entry.homeworkCompleted,
  average_score: entry.averageScore,
  badges_count: entry.badgesCount,
  rank_change: entry.rankChange,
});

export const leaderboardRow = (board: LeaderboardRowFragment): Leaderboard => ({
  id: Number(board.id),
  leaderboard_type: board.leaderboardType,
  period_start: board.periodStart,
  period_end: board.periodEnd,
  class: keyOf(board.schoolClass),
  grade: keyOf(board.grade),
  subject: keyOf(board.subject),
  entries: board.entries.map(entryRow),
});
