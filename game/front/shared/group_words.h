/* What was played, in words: of the case where it is here, else by the names in the results. */
#ifndef KLACHT_SHARED_GROUP_WORDS_H
#define KLACHT_SHARED_GROUP_WORDS_H

#include "front/shared/group_write.h"

/* A moment by how the customer begins there, as nobody knows its name who played: ‘Dat is de derde
 * keer dat ik …’, or by what is told where nobody speaks; where the case is not here by its
 * name. */
void group_add_moment(GroupWriter *w, const ReportCase *of, const ReportMoment *moment, Text *to);
/* What is said in it by the customer, where the case is here; nothing else. */
void group_add_spoken(GroupWriter *w, const ReportCase *of, const ReportMoment *moment, Text *to);
/* The last that the customer says in it, as it is. */
void group_add_last(const ReportCase *of, const ReportMoment *moment, Text *to);
/* Why nothing of so few people is told, and what to do. */
Msg group_few(const Report *report);
/* The words that are marked, in the language of who reads; where the case is not here, the id. */
void group_mark_words(const ReportCase *of, const ReportMoment *moment, const char *id, Text *to);
/* How many heard a signal, by a message of its words, marked, shown and the share. */
void group_add_heard(Lang lang, Msg key, const ReportCase *of, const ReportMoment *moment,
                     const ReportMark *signal, Text *to);
/* A case by its title; where it is here in several states or languages with which one. */
void group_add_title(const Report *report, const ReportCase *of, Text *to);
/* What a moment asks, as its talk sheet does. */
Msg group_question(const ReportMoment *moment);
/* A choice in words, as they are; group_add_choice for a page. */
void group_choice_words(const ReportCase *of, const ReportChoice *choice, Text *to);
/* A choice: the words of the reply, or of the judgement or remedy, else its id. */
void group_add_choice(GroupWriter *w, const ReportCase *of, const ReportChoice *choice, Text *to);
/* The choices of a moment as a table of bars; of few people only that it were few. */
void group_choices(GroupWriter *w, const ReportCase *of, const ReportMoment *moment);

#endif
