/* What a trainer types for a word of the format: the Dutch for it, another English one, or the word
 * of another language of programs.
 *
 * Const data, by no means all: it only makes what is said of an unknown word say which was meant. */
#ifndef KLACHT_SOURCE_TYPED_H
#define KLACHT_SOURCE_TYPED_H

#include "script/source/grammar.h"

/* The nth (from 0) word or field of the format that may be meant, or NULL. */
const char *typed_meant(const char *typed, int nth);
/* The field of the list, or the word of the grammar, that is meant; else NULL. */
const char *typed_field(const Field *fields, int count, const char *typed);
const char *typed_word(const Grammar *grammar, const char *typed);
/* "true", "false" or "nil", or a keyword of Lua; else NULL. */
const char *typed_value(const char *typed);
const char *typed_keyword(const char *typed);
/* "vijf" and "five" are "5"; NULL: no number. */
const char *typed_number(const char *typed);
/* A letter A–Z counts as its small one. */
bool typed_same(const char *a, const char *b);

#endif
