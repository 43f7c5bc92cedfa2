/* What many results come to together: by all, by case, by theme, by moment, and how well each
 * thing that is scored tells good plays from others.
 *
 * Plain data, that report.h makes; read-only, and borrowed until report_release. Nothing here ranks
 * people: of a person it says how often he played, and no more.
 *
 * Under REPORT_LEAST_PEOPLE people a figure would say what one of them did. That holds for each
 * figure: of a set, a moment, a signal, an item that fewer people came by, nothing is here but that
 * it is so. Numbers that are not there are NAN, counts 0, and a ReportWhy or `few` beside them says
 * why; so no form can give them out. Nor may they follow by taking what is told from a sum
 * (complementary suppression: Cox 1980, Journal of the American Statistical Association 75:377). So
 * what is held back of a case is in no sum of cases; within a case one more is held back until
 * those that are, are together of nobody or of enough people, or the sum is; and of a sum in which
 * nobody heard anything nothing is told once something is held back of it. Plays without an alias
 * are of nobody more where others have one, else of one person together (reach.h), and a room that
 * played together as its seats; two aliases that differ in capitals, blanks or points only are one,
 * and one of blanks is none.
 *
 * Formulas: means and spreads by Welford (1962), Technometrics 4:419; sd with n - 1; p50 is the
 * median, of an even number the mean of the two in the middle; p10 and p90 are the smallest value
 * that so many do not exceed; discrimination is the correlation of an item
 * with the mean of the play's other items; alpha is Cronbach (1951), Psychometrika 16:297, of the
 * mean variance and the mean covariance, each over the plays that have both items. */
#ifndef KLACHT_REPORT_MODEL_H
#define KLACHT_REPORT_MODEL_H

#include "report/detection.h"
#include "report/result_record.h"

enum {
    REPORT_LEAST_PEOPLE = 5,
    REPORT_LEAST_SPREAD = 10,  /* with fewer, spread and ends give each score away */
    REPORT_LEAST_PLAYS = 30,   /* for alpha; items with fewer are marked ITEM_FEW */
    REPORT_MOST_ATTEMPTS = 10, /* later ones are not in the growth */
    REPORT_MOST_ITEMS = 400    /* of one case, for alpha */
};

typedef enum ReportWhy {
    WHY_GIVEN,        /* the figure is there */
    WHY_FEW_PEOPLE,   /* it would single someone out */
    WHY_FEW_PLAYS,    /* too few to say anything */
    WHY_FEW_ITEMS,    /* alpha: fewer than two items that enough plays have */
    WHY_MANY_ITEMS,   /* alpha: more than REPORT_MOST_ITEMS */
    WHY_NO_VARIATION, /* all the same: there is nothing to go together with */
    WHY_COUNT
} ReportWhy;

typedef struct ReportSpread { /* of a score, 0 to 100 */
    int n;                    /* plays that have it; of 0 the mean is NAN */
    double mean;
    ReportWhy why; /* of all that follows */
    double sd, p10, p50, p90, lowest, highest;
} ReportSpread;

typedef enum ReportSeries { /* kept apart */
                            SERIES_ASSESSMENT,
                            SERIES_PRACTICE,
                            SERIES_REWOUND, /* practice in which something was taken back */
                            SERIES_COUNT
} ReportSeries;

/* The 2nd, 3rd, … play of a case by an alias in this series beside its first of the same case: only
 * of cases that enough people played so often, or means of other cases would be compared. Of both
 * totals only how far they are apart: from the totals of who came back would follow those of the
 * few who did not. */
typedef struct ReportAttempt {
    int number, people, pairs; /* pairs: of a person and a case */
    ReportWhy why;
    double change_mean; /* of the total, from the first time to this one, of these pairs */
    int up, down;       /* pairs; the rest stayed as it was */
} ReportAttempt;

typedef struct ReportGrowth {
    ReportAttempt attempts[REPORT_MOST_ATTEMPTS]; /* by number from 2 */
    int count;
} ReportGrowth;

typedef struct ReportMoney {
    double spent, spent_mean; /* euros: of all plays, and per play */
    int offers;               /* made oneself */
    double offer_mean;        /* euros of these */
    int handed_over;          /* offers that were */
    ReportWhy offers_why;     /* of the three above: those who came to an offer */
    int decided;              /* offers and replies of which is known who should decide */
    int needless;             /* of these, handed over where one should decide */
    double needless_cost;     /* what those cost, by the house; NAN: no case is here */
    ReportWhy decided_why;    /* of these three */
} ReportMoney;

/* Plays that are in none of these figures, as they are of cases of which it is held back. */
typedef struct ReportLeft {
    int heard, judged, offers, decided;
} ReportLeft;

/* Plays together; of too few people (report_may_count) nothing but the first four. */
typedef struct ReportSet {
    int plays, people;
    int rooms;     /* plays of a room together */
    int anonymous; /* plays without an alias */
    int series[SERIES_COUNT], passed, outcomes[OUTCOME_COUNT];
    int64_t first_ms, last_ms; /* when the first and the last began */
    double minutes_mean;       /* that a play took */
    ReportSpread scores[SCORED_COUNT];
    ReportGrowth growth[SERIES_COUNT];
    DetectionCounts heard_counts, judged_counts;
    Detection heard, judged;
    ReportWhy heard_why, judged_why; /* of both */
    ReportMoney money;
    ReportLeft left;
} ReportSet;

typedef struct ReportPerson {
    const char *alias;
    int plays;
} ReportPerson;

typedef struct ReportChoice { /* a reply, a judgement, or a remedy of an offer */
    const char *id;
    const char *kind; /* a judgement: of the complaint; NULL for none */
    int place;        /* a reply: in case->scenario->replies; -1: the case is not here */
    int n;            /* times; 0: it stands in the case and nobody chose it */
    double share;     /* of the times that something was chosen here, 0 to 1; NAN of no times */
    /* What the key thinks of it, 0 to 1: a reply's place between the lowest and the highest empathy
     * among those of its moment, a judgement's mean credit; NAN for a remedy. */
    double worth;
    double euros;      /* a remedy: the mean when it was given; else NAN */
    ReportWhy why;     /* of the euros and of what follows */
    double good_share; /* among the plays of the upper third by total that chose here; NAN: none */
    /* A reply that a quarter of the good plays choose, five at least, and the key calls low. */
    bool disputed;
} ReportChoice;

typedef struct ReportMark { /* a signal, decoy or either */
    const char *id, *kind;  /* kind: of a signal, else NULL */
    int shown, marked;
    double share;
    bool few;      /* fewer people came by it, or it would tell what fewer marked elsewhere */
    bool disputed; /* a decoy that a quarter marked, of ten times at least */
} ReportMark;

typedef struct ReportStray { /* a clause without a mark that somebody marked */
    int line, first, last;   /* as in a result: from 1, of the line as it was shown */
    int marked;
    double share; /* of the times that its moment was shown */
    bool disputed;
    /* A line of the case is always the same where none before it in its moment is conditional: the
     * words then, else NULL. */
    const char *words;
} ReportStray;

typedef struct ReportMoment {
    const char *name;
    int place; /* in case->scenario->moments; -1: the case is not here */
    int index; /* of report.c alone */
    /* Fewer people came here: of what was marked and chosen nothing is here. Or as few chose here:
     * of that nothing is. What the case itself has to choose stays. Or what was marked here would
     * tell what fewer marked elsewhere: of the marks only their names are here. */
    bool few, few_chose, few_marked;
    int shown, plays;
    double thinking_mean; /* seconds; NAN: nobody acted */
    const ReportChoice *replies, *judgements, *remedies;
    int reply_count, judgement_count, remedy_count;
    int replied, judged, offered;    /* times */
    int warm, cold;                  /* offers handed over */
    double offer_score, offer_euros; /* means; of the euros over offers made oneself */
    const ReportMark *signals, *decoys, *eithers;
    int signal_count, decoy_count, either_count;
    const ReportStray *strays; /* the most marked first */
    int stray_count;
} ReportMoment;

typedef enum ReportItemKind {
    ITEM_SIGNAL,
    ITEM_JUDGE,
    ITEM_REPLY,
    ITEM_OFFER,
    ITEM_KINDS
} ReportItemKind;

typedef enum ReportItemFlag {
    ITEM_FEW = 1,      /* fewer plays than REPORT_LEAST_PLAYS: what follows is uncertain */
    ITEM_EASY = 2,     /* difficulty above 0.95: it tells nobody apart */
    ITEM_HARD = 4,     /* below 0.05 */
    ITEM_WEAK = 8,     /* discrimination below 0.2 (Ebel 1965) */
    ITEM_REVERSED = 16 /* below 0: who does well on the rest does badly here */
} ReportItemFlag;

typedef struct ReportItem { /* what is scored at a moment, 0 to 1 in a play */
    ReportItemKind kind;
    const char *moment, *id; /* id: of a signal; "" for the rest */
    int n;                   /* plays that have it */
    double difficulty;       /* the mean: 1 is easy */
    ReportWhy why;
    double discrimination;
    unsigned flags;
} ReportItem;

typedef enum ReportHere {
    HERE_NOT,     /* no case of this id is found */
    HERE_CHANGED, /* one is, that is not the one that was played */
    HERE_SAME
} ReportHere;

typedef struct ReportCase { /* one id, state of the case and language */
    const char *id, *title, *hash, *language;
    int houses; /* different ones by which it was scored; more than 1: do not compare blindly */
    ReportHere here;
    const Scenario *scenario;     /* HERE_SAME; else NULL */
    const Scenario *told;         /* the same in the language of who reads, where it has that */
    const char *sector, *channel; /* "" where no case is here; the channel's id */
    const char *const *themes;    /* labels */
    int theme_count;
    ReportSet set;
    const ReportMoment *moments; /* in the order of the case, else about as they came by */
    int moment_count;
    const ReportItem *items; /* by moment */
    int item_count;
    ReportWhy alpha_why;
    double alpha;
    int alpha_items; /* that it is of */
} ReportCase;

typedef enum ReportGroupKind { GROUP_THEME, GROUP_SECTOR, GROUP_CHANNEL } ReportGroupKind;

typedef struct ReportGroup {
    ReportGroupKind kind;
    const char *label; /* a channel's is its id; "": plays of which it is not known */
    int cases;
    ReportSet set;
} ReportGroup;

typedef struct Report {
    int plays;     /* all that were read */
    int left_out;  /* of these, of cases that too few people played: in no sum of cases */
    ReportSet all; /* the rest */
    const ReportPerson *people; /* by alias */
    int person_count;
    const ReportCase *cases; /* by id, then the latest played first */
    int case_count;
    const ReportGroup *groups; /* by kind, then by label */
    int group_count;
    struct Gather *gather; /* until it is finished, and what it owns */
} Report;

/* Whether figures of so many people may be told: the one rule, for every form. */
bool report_may_count(int people);
/* "few_people" …; NULL for a figure that is there. */
const char *report_why_id(ReportWhy why);
/* "assessment", "practice", "rewound". */
const char *report_series_id(ReportSeries series);
/* "signal", "judge", "reply", "offer". */
const char *report_item_id(ReportItemKind kind);
/* "theme", "sector", "channel". */
const char *report_group_id(ReportGroupKind kind);

#endif
