import type { Route } from '../../dialect.js';
import {
  AdjustRewardAccount,
  Badge,
  Badges,
  CreateBadge,
  CreateRewardTransaction,
  Leaderboard,
  Leaderboards,
  RewardAccount,
  RewardAccounts,
  RewardTransactions,
} from '../operations.js';
import { route } from '../route.js';
import { createdWithin } from '../shapes/created-within.js';
import { idOf, present } from '../shapes/present.js';
import { badgeRow, leaderboardRow, rewardTransactionRow, walletRow } from '../shapes/reward.js';

export const rewards: readonly Route[] = [
  route('GET /api/homework/student-wallets/', RewardAccounts, {
    order: {
      id: 'ID',
      student: 'STUDENT',
      student_name: 'STUDENT_NAME',
      total_points: 'POINTS_GAINED',
      total_coins: 'COINS_GAINED',
      points_spent: 'POINTS_SPENT',
      coins_spent: 'COINS_SPENT',
      available_points: 'AVAILABLE_POINTS',
      available_coins: 'AVAILABLE_COINS',
      // A level is reached by points alone.
      level: 'POINTS_GAINED',
      created_at: 'CREATED_AT',
      updated_at: 'UPDATED_AT',
    },
    variables: ({ query, page, order }) => ({
      ...page,
      orderBy: order,
      filter: { studentId: idOf(query.student), search: query.search, ...createdWithin(query) },
    }),
    reply: (data, { paged }) => paged(data.rewardAccounts, walletRow),
  }),
  route('GET /api/homework/student-wallets/:id/', RewardAccount, {
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ rewardAccount }) => walletRow(rewardAccount),
  }),
  route('PATCH /api/homework/student-wallets/:id/', AdjustRewardAccount, {
    names: { 'input.pointsGained': 'total_points', 'input.coinsGained': 'total_coins' },
    variables: ({ path, body }) => ({
      id: path.id,
      input: {
        pointsGained: body.total_points,
        coinsGained: body.total_coins,
        pointsSpent: body.points_spent,
        coinsSpent: body.coins_spent,
      },
    }),
    reply: ({ adjustRewardAccount }) => walletRow(present(adjustRewardAccount.rewardAccount)),
  }),
  route('GET /api/homework/reward-transactions/', RewardTransactions, {
    order: {
      id: 'ID',
      student: 'STUDENT',
      transaction_type: 'TRANSACTION_TYPE',
      reason: 'REASON',
      points: 'POINTS',
      coins: 'COINS',
      reference_id: 'REFERENCE_ID',
      reference_type: 'REFERENCE_TYPE',
      description: 'DESCRIPTION',
      created_at: 'CREATED_AT',
    },
    variables: ({ query, page, order }) => ({
      ...page,
      orderBy: order,
      filter: {
        studentId: idOf(query.student),
        transactionType: query.transaction_type,
        reason: query.reason,
        search: query.search,
        ...createdWithin(query),
      },
    }),
    reply: (data, { paged }) => paged(data.rewardTransactions, rewardTransactionRow),
  }),
  route('POST /api/homework/reward-transactions/', CreateRewardTransaction, {
    variables: ({ body }) => ({
      input: {
        studentId: idOf(body.student),
        transactionType: body.transaction_type,
        reason: body.reason,
        points: body.points,
        coins: body.coins,
        referenceId: idOf(body.reference_id),
        referenceType: body.reference_type,
        description: body.description,
      },
    }),
    reply: ({ createRewardTransaction }) => rewardTransactionRow(present(createRewardTransaction.rewardTransaction)),
  }),
  route('GET /api/homework/badges/', Badges, {
    order: {
      id: 'ID',
      name: 'NAME',
      name_arabic: 'NAME_ARABIC',
      name_french: 'NAME_FRENCH',
      description: 'DESCRIPTION',
      icon: 'ICON',
      color: 'COLOR',
      rarity: 'RARITY',
      points_reward: 'POINTS_REWARD',
      is_active: 'IS_ACTIVE',
      total_earned: 'TOTAL_EARNED',
      created_at: 'CREATED_AT',
    },
    variables: ({ query, page, order }) => ({
      ...page,
      orderBy: order,
      filter: { rarity: query.rarity, isActive: query.is_active, search: query.search, ...createdWithin(query) },
    }),
    reply: (data, { paged }) => paged(data.badges, badgeRow),
  }),
  route('POST /api/homework/badges/', CreateBadge, {
    variables: ({ body }) => ({
      input: {
        name: body.name,
        nameArabic: body.name_arabic,
        nameFrench: body.name_french,
        description: body.description,
        icon: body.icon,
        color: body.color,
        rarity: body.rarity,
        pointsReward: body.points_reward,
        requirements: body.requirements,
        isActive: body.is_active,
      },
    }),
    reply: ({ createBadge }) => badgeRow(present(createBadge.badge)),
  }),
  route('GET /api/homework/badges/:id/', Badge, {
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ badge }) => badgeRow(badge),
  }),
  route('GET /api/homework/leaderboards/', Leaderboards, {
    order: {
      id: 'ID',
      leaderboard_type: 'LEADERBOARD_TYPE',
      period_start: 'PERIOD_START',
      period_end: 'PERIOD_END',
      class: 'SCHOOL_CLASS',
      grade: 'GRADE',
      subject: 'SUBJECT',
    },
    variables: ({ query, page, order }) => ({
      ...page,
      orderBy: order,
      filter: {
        leaderboardType: query.leaderboard_type,
        schoolClassId: idOf(query.class),
        gradeId: idOf(query.grade),
        subjectId: idOf(query.subject),
        search: query.search,
      },
    }),
    reply: (data, { paged }) => paged(data.leaderboards, leaderboardRow),
  }),
  route('GET /api/homework/leaderboards/:id/', Leaderboard, {
    variables: ({ path }) => ({ id: path.id }),
    reply: ({ leaderboard }) => leaderboardRow(leaderboard),
  }),
];
