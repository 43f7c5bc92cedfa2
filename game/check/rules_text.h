/* Texts and pictures: what fits its box, and what is there. */
#ifndef KLACHT_CHECK_RULES_TEXT_H
#define KLACHT_CHECK_RULES_TEXT_H

#include "check/rule_list.h"

extern const CheckRule check_rules_text[];

typedef enum TextKind {
    TEXT_TITLE,
    TEXT_SUMMARY,
    TEXT_NAME,
    TEXT_TEACHES,
    TEXT_LINE,
    TEXT_THOUGHT,
    TEXT_REPLY,
    TEXT_WHY,
    TEXT_ENDING,
    TEXT_NOTICE,
    TEXT_LABEL,
    TEXT_ITEM,
    TEXT_ASK,
    TEXT_MARKERS, /* of a family: stands in no box */
    TEXT_KINDS
} TextKind;
/* Characters that fit the box of such a text. */
int check_text_limit(TextKind kind);
/* The kind that a place of a translation is of ("opening/reply/probe"). */
TextKind check_text_kind(const char *place);
/* What is wrong with a text by itself: too long, letters that cannot be shown, marks of another
 * program that nobody reads as such, a word that no line holds. */
void check_text(Findings *findings, const char *file, int line, TextKind kind, const char *text);
/* "this reply": how a finding calls such a text. */
Msg check_text_name(TextKind kind);

typedef void (*CheckTextLook)(void *context, TextKind kind, int line, const char *text);
/* Every text of a case, in the order of its parts; those that are not there are passed over. */
void check_each_text(const Check *check, CheckTextLook look, void *context);

#endif
