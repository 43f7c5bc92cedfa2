/* The rules of the loader: what can be wrong with a file before it is played.
 *
 * Const data. Each has an id, a severity, and in assets/locale a text and a remedy under
 * `script.<key>` and `script.<key>.fix`. Two keys may share an id where the words differ. */
#ifndef KLACHT_SOURCE_FAULTS_H
#define KLACHT_SOURCE_FAULTS_H

#include "base/finding.h"

/* key, id, severity */
#define SCRIPT_RULES(X)                                                                            \
    /* the file */                                                                                 \
    X(NOT_UTF8, "not-utf8", ERROR)                                                                 \
    X(UTF16, "not-utf8", ERROR)                                                                    \
    X(NUL_BYTE, "not-utf8", ERROR)                                                                 \
    X(NUL_ESCAPE, "nul-sign", ERROR)                                                               \
    X(MANY_MARKS, "many-marks", ERROR)                                                             \
    X(BINARY, "binary", ERROR)                                                                     \
    X(LARGE, "file-large", ERROR)                                                                  \
    X(LONG_LINE, "long-line", ERROR)                                                               \
    X(DEEP, "deep-nesting", ERROR)                                                                 \
    X(LONG_CHAIN, "long-chain", ERROR)                                                             \
    X(LONG_LOGIC, "long-chain", ERROR)                                                             \
    X(MANY_LOCALS, "many-locals", ERROR)                                                           \
    X(MANY_JUMPS, "many-jumps", ERROR)                                                             \
    /* how it is written */                                                                        \
    X(MISSING_COMMA, "missing-comma", ERROR)                                                       \
    X(WORD_COMMA, "missing-comma", ERROR)                                                          \
    X(DOT_COMMA, "missing-comma", ERROR)                                                           \
    X(COMMA_BETWEEN, "missing-comma", ERROR)                                                       \
    X(MISSING_BRACE, "missing-brace", ERROR)                                                       \
    X(MISSING_BRACE_OF, "missing-brace", ERROR)                                                    \
    X(MISSING_OPEN_BRACE, "missing-brace", ERROR)                                                  \
    X(MISSING_OPEN_BRACE_WORD, "missing-brace", ERROR)                                             \
    X(MISSING_OPEN_BRACE_LIST, "missing-brace", ERROR)                                             \
    X(MISSING_PAREN, "missing-brace", ERROR)                                                       \
    X(OPEN_PAREN, "missing-brace", ERROR)                                                          \
    X(LIST_BRACKET, "missing-brace", ERROR)                                                        \
    X(WRONG_CLOSE, "missing-brace", ERROR)                                                         \
    X(WRONG_BRACKET, "missing-brace", ERROR)                                                       \
    X(EXTRA_BRACE, "extra-brace", ERROR)                                                           \
    X(TWO_TEXTS, "two-texts", ERROR)                                                               \
    X(FIELD_OUTSIDE, "field-outside", ERROR)                                                       \
    X(LOOSE_VALUE, "loose-value", WARNING)                                                         \
    X(NESTED_WORD, "nested-word", ERROR)                                                           \
    X(STRAY_COMMA, "stray-comma", ERROR)                                                           \
    X(COMMA_FIRST, "stray-comma", ERROR)                                                           \
    X(COMMA_TWICE, "stray-comma", ERROR)                                                           \
    X(MISSING_QUOTE, "missing-quote", ERROR)                                                       \
    X(QUOTE_END, "missing-quote", ERROR)                                                           \
    X(QUOTE_BEGIN, "missing-quote", ERROR)                                                         \
    X(QUOTE_LINES, "missing-quote", ERROR)                                                         \
    X(APOSTROPHE, "missing-quote", ERROR)                                                          \
    X(QUOTE_INNER, "missing-quote", ERROR)                                                         \
    X(QUOTE_DOUBLED, "missing-quote", ERROR)                                                       \
    X(MISSING_BRACKETS, "missing-brackets", ERROR)                                                 \
    X(MISSING_BRACKETS_OF, "missing-brackets", ERROR)                                              \
    X(MISSING_BRACKETS_FROM, "missing-brackets", ERROR)                                            \
    X(NESTED_LONG, "missing-brackets", ERROR)                                                      \
    X(ONE_BRACKET, "missing-brackets", ERROR)                                                      \
    X(OPEN_COMMENT, "open-comment", ERROR)                                                         \
    X(CUT_COMMENT, "open-comment", ERROR)                                                          \
    X(SMART_QUOTES, "smart-quotes", ERROR)                                                         \
    X(STRAY_SIGN, "stray-sign", ERROR)                                                             \
    X(UNSEEN_SIGN, "stray-sign", ERROR)                                                            \
    X(DASH_SIGN, "stray-sign", ERROR)                                                              \
    X(MONEY_SIGN, "stray-sign", ERROR)                                                             \
    X(NAME_ACCENT, "name-sign", ERROR)                                                             \
    X(NAME_DIGIT, "name-sign", ERROR)                                                              \
    X(NAME_QUOTES, "name-sign", ERROR)                                                             \
    X(NAME_PARTS, "name-sign", ERROR)                                                              \
    X(BARE_TEXT, "bare-text", ERROR)                                                               \
    X(BARE_WORDS, "bare-words", ERROR)                                                             \
    X(BARE_NAME, "bare-text", ERROR)                                                               \
    X(COLON, "colon", ERROR)                                                                       \
    X(COLON_WORD, "colon", ERROR)                                                                  \
    X(ARROW, "colon", ERROR)                                                                       \
    X(MISSING_EQUALS, "missing-equals", ERROR)                                                     \
    X(EXTRA_EQUALS, "extra-equals", ERROR)                                                         \
    X(NO_VALUE, "no-value", ERROR)                                                                 \
    X(SINGLE_EQUALS, "single-equals", ERROR)                                                       \
    X(DOUBLE_EQUALS, "double-equals", ERROR)                                                       \
    X(BARE_FLAG, "when-compares", ERROR)                                                           \
    X(WHEN_AND, "when-compares", ERROR)                                                            \
    X(WHEN_COMPARES, "when-compares", ERROR)                                                       \
    X(DECIMAL_MAYBE, "decimal-comma", WARNING)                                                     \
    X(DECIMAL_COMMA, "decimal-comma", ERROR)                                                       \
    X(EITHER_VALUE, "either-value", ERROR)                                                         \
    X(NOT_EQUALS, "not-equals", ERROR)                                                             \
    X(COMMENT_SIGN, "comment-sign", ERROR)                                                         \
    X(MISSING_END, "missing-end", ERROR)                                                           \
    X(LUA_FORM, "lua-form", ERROR)                                                                 \
    X(NO_ARGUMENT, "no-argument", ERROR)                                                           \
    X(NO_RETURN, "no-return", ERROR)                                                               \
    X(EXPECTED, "syntax", ERROR)                                                                   \
    X(UNEXPECTED, "syntax", ERROR)                                                                 \
    X(ESCAPE, "syntax", ERROR)                                                                     \
    X(NUMBER, "syntax", ERROR)                                                                     \
    X(NUMBER_NEAR, "syntax", ERROR)                                                                \
    X(NUMBER_WORD, "number-word", ERROR)                                                           \
    X(NUMBER_NAME, "number-word", ERROR)                                                           \
    X(SYNTAX, "syntax", ERROR)                                                                     \
    /* while it runs */                                                                            \
    X(UNKNOWN_NAME, "unknown-word", ERROR)                                                         \
    X(UNKNOWN_NAME_NEAR, "unknown-word", ERROR)                                                    \
    X(UNKNOWN_MEMBER, "unknown-word", ERROR)                                                       \
    X(OUT_OF_STEPS, "endless", ERROR)                                                              \
    X(OUT_OF_TIME, "endless", ERROR)                                                               \
    X(TOO_MUCH, "endless", ERROR)                                                                  \
    X(SHARED_SPENT, "endless", ERROR)                                                              \
    X(OUT_OF_MEMORY, "memory", ERROR)                                                              \
    X(LONG_TEXT, "memory", ERROR)                                                                  \
    X(BIG_TABLE, "memory", ERROR)                                                                  \
    X(BIG_LIST, "memory", ERROR)                                                                   \
    X(DEEP_VALUES, "deep-nesting", ERROR)                                                          \
    X(STACK, "recursion", ERROR)                                                                   \
    X(CALL_NIL, "script-error", ERROR)                                                             \
    X(INDEX_NIL, "script-error", ERROR)                                                            \
    X(BAD_OPERAND, "script-error", ERROR)                                                          \
    X(COMPARE, "script-error", ERROR)                                                              \
    X(BAD_ARGUMENT, "script-error", ERROR)                                                         \
    X(RAISED_OBJECT, "script-error", ERROR)                                                        \
    X(SCRIPT_ERROR, "script-error", ERROR)                                                         \
    X(READ_ONLY, "read-only", ERROR)                                                               \
    X(READ_ONLY_WORD, "read-only", ERROR)                                                          \
    X(GLOBAL_CHANGED, "read-only", ERROR)                                                          \
    X(UPVALUE_CHANGED, "read-only", ERROR)                                                         \
    X(VARIABLE_READ_ONLY, "read-only", ERROR)                                                      \
    X(VARIABLE_UNKNOWN, "unknown-flag", ERROR)                                                     \
    X(VARIABLE_UNKNOWN_NEAR, "unknown-flag", ERROR)                                                \
    X(VARIABLE_VALUE, "wrong-type", ERROR)                                                         \
    X(VARIABLE_NO_NUMBER, "no-number", ERROR)                                                      \
    X(KEY_TYPE, "script-error", ERROR)                                                             \
    X(TOO_MANY_RESULTS, "script-error", ERROR)                                                     \
    X(FORMAT, "script-error", ERROR)                                                               \
    X(WORD_LATE, "script-error", ERROR)                                                            \
    /* words and fields */                                                                         \
    X(UNKNOWN_FIELD, "unknown-field", ERROR)                                                       \
    X(UNKNOWN_FIELD_NEAR, "unknown-field", ERROR)                                                  \
    X(FIELD_ELSEWHERE, "unknown-field", ERROR)                                                     \
    X(NO_FIELDS, "unknown-field", ERROR)                                                           \
    X(FIELD_TWICE, "named-twice", WARNING)                                                         \
    X(STRAY_ITEM, "stray-item", ERROR)                                                             \
    X(WRONG_TYPE, "wrong-type", ERROR)                                                             \
    X(WRONG_TYPE_QUOTES, "wrong-type", ERROR)                                                      \
    X(WRONG_TYPE_FLAG, "wrong-type", ERROR)                                                        \
    X(MISSING_FIELD, "missing-field", ERROR)                                                       \
    X(MISSING_FIELD_ONE, "missing-field", ERROR)                                                   \
    X(EMPTY_TEXT, "empty-text", ERROR)                                                             \
    X(NO_NUMBER, "no-number", ERROR)                                                               \
    X(UNKNOWN_VALUE, "unknown-value", ERROR)                                                       \
    X(UNKNOWN_VALUE_NEAR, "unknown-value", ERROR)                                                  \
    X(OUT_OF_RANGE, "out-of-range", ERROR)                                                         \
    X(NOT_WHOLE, "out-of-range", ERROR)                                                            \
    X(BAD_DURATION, "bad-duration", ERROR)                                                         \
    X(BAD_DURATION_NEAR, "bad-duration", ERROR)                                                    \
    X(LIST_LONG, "out-of-range", ERROR)                                                            \
    X(RANGE_TURNED, "out-of-range", ERROR)                                                         \
    X(WRONG_FILE, "wrong-file", ERROR)                                                             \
    X(NO_CASE, "no-case", ERROR)                                                                   \
    X(CASE_TWICE, "case-twice", ERROR)                                                             \
    X(CASE_LATE, "case-late", ERROR)                                                               \
    X(OWN_LATE, "case-late", ERROR)                                                                \
    X(NOTICE_TWICE, "case-twice", ERROR)                                                           \
    X(NEEDS_TEXT, "missing-text", ERROR)                                                           \
    X(NEEDS_TABLE, "missing-text", ERROR)                                                          \
    X(LATE_TABLE, "late-table", ERROR)                                                             \
    X(NO_MOMENT, "no-moment", ERROR)                                                               \
    X(AFTER_ENDING, "no-moment", ERROR)                                                            \
    X(STRAY_SIGNAL, "stray-signal", ERROR)                                                         \
    X(STRAY_THOUGHT, "stray-signal", ERROR)                                                        \
    X(THOUGHT_TWICE, "stray-signal", ERROR)                                                        \
    X(WORDS_MISSING, "words-missing", ERROR)                                                       \
    X(WORDS_MISSING_CASE, "words-missing", ERROR)                                                  \
    X(WORDS_MISSING_NEAR, "words-missing", ERROR)                                                  \
    X(WORDS_TWICE, "words-twice", ERROR)                                                           \
    X(NTH_HIGH, "words-twice", ERROR)                                                              \
    X(STALE_MARK, "stale-mark", WARNING)                                                           \
    X(TWO_WAYS, "two-ways", ERROR)                                                                 \
    X(LINE_LATE, "line-late", ERROR)                                                               \
    X(DEAD_END, "dead-end", ERROR)                                                                 \
    X(DUPLICATE, "duplicate", ERROR)                                                               \
    X(DUPLICATE_REPLY, "duplicate", ERROR)                                                         \
    X(NAMED_TWICE, "named-twice", WARNING)                                                         \
    X(UNKNOWN_PLACE, "unknown-place", ERROR)                                                       \
    X(UNKNOWN_PLACE_NEAR, "unknown-place", ERROR)                                                  \
    X(START_ENDING, "unknown-place", ERROR)                                                        \
    X(NO_MOMENTS, "no-moments", ERROR)                                                             \
    X(UNKNOWN_ID, "unknown-id", ERROR)                                                             \
    X(UNKNOWN_ID_NEAR, "unknown-id", ERROR)                                                        \
    X(UNKNOWN_ID_LIST, "unknown-id", ERROR)                                                        \
    X(LABEL_SHARED, "label-shared", ERROR)                                                         \
    X(REMEDY_TWICE, "remedy-twice", ERROR)                                                         \
    X(MAY_BOTH, "remedy-twice", ERROR)                                                             \
    X(TABLE_FOREIGN, "table-foreign", ERROR)                                                       \
    X(MAY_NOT_WANTED, "may-not-wanted", ERROR)                                                     \
    X(JUDGE_KIND, "missing-field", ERROR)                                                          \
    X(PHRASE_HOLE, "phrase-name", ERROR)                                                           \
    X(UNKNOWN_HEARD, "unknown-heard", ERROR)                                                       \
    X(UNKNOWN_HEARD_NEAR, "unknown-heard", ERROR)                                                  \
    X(UNKNOWN_HEARD_LIST, "unknown-heard", ERROR)                                                  \
    X(UNKNOWN_HEARD_ID, "unknown-heard", ERROR)                                                    \
    X(UNKNOWN_HEARD_PART, "unknown-heard", ERROR)                                                  \
    X(UNKNOWN_HEARD_MORE, "unknown-heard", ERROR)                                                  \
    X(UNKNOWN_HEARD_LINE, "unknown-heard", ERROR)                                                  \
    X(RESERVED_FLAG, "reserved-flag", ERROR)                                                       \
    X(FLAG_NAME, "flag-name", ERROR)                                                               \
    X(FLAG_LONG, "flag-long", ERROR)                                                               \
    X(UNKNOWN_FLAG, "unknown-flag", ERROR)                                                         \
    X(BOUND_OUTSIDE, "unknown-flag", ERROR)                                                        \
    X(UNKNOWN_FLAG_NEAR, "unknown-flag", ERROR)                                                    \
    X(FLAG_NOT_NUMBER, "flag-type", ERROR)                                                         \
    X(FLAG_OTHER_TYPE, "flag-type", ERROR)                                                         \
    X(FLAG_QUOTES, "flag-type", ERROR)                                                             \
    X(CANNOT_SET, "read-only", ERROR)                                                              \
    X(BAD_NORM, "bad-norm", ERROR)                                                                 \
    X(MISSING_HANDED_OVER, "missing-field", ERROR)                                                 \
    X(MISSING_FITS, "missing-field", ERROR)                                                        \
    X(KIND_WITHOUT, "kind-without", WARNING)                                                       \
    X(NO_COMPLAINT, "no-complaint", ERROR)                                                         \
    X(MARKUP_BRACE, "markup", ERROR)                                                               \
    X(MARKUP_STAR, "markup", WARNING)                                                              \
    X(UNKNOWN_HOLE, "unknown-hole", ERROR)                                                         \
    X(UNKNOWN_HOLE_NEAR, "unknown-hole", ERROR)                                                    \
    X(NO_SET, "no-case", ERROR)                                                                    \
    X(NO_ITEMS, "no-items", ERROR)                                                                 \
    X(BAD_PATH, "bad-path", ERROR)

#define SCRIPT_RULE_NAME(key, id, severity) RULE_##key,
typedef enum ScriptRule { SCRIPT_RULES(SCRIPT_RULE_NAME) SCRIPT_RULE_COUNT } ScriptRule;
#undef SCRIPT_RULE_NAME

const Rule *rule_of(ScriptRule rule);

#endif
