/* Slips: how many there are of something, as a bar of patterned paper: one slip each, so that they
 * can be counted, and told apart without colour. */
#ifndef KLACHT_MEETING_SLIPS_H
#define KLACHT_MEETING_SLIPS_H

#include "front/window/ui/build.h"

typedef enum SlipsLook { SLIPS_GIVEN, SLIPS_DONT_KNOW, SLIPS_NOT_GIVEN } SlipsLook;

enum { SLIPS_PARTS = 8 };

typedef struct Slips {
    SlipsLook look;
    struct {
        int count;
        Pattern pattern;
    } parts[SLIPS_PARTS];
    int part_count;
    int height; /* units */
    int seats;  /* how many slips the whole breadth is for, at least */
    int before; /* slips the first time, drawn as a line below; -1: none */
    Colour colour;
} Slips;

/* Lives as long as the tree. */
Slips *slips_new(Ui *ui, SlipsLook look, int seats, int before, Colour colour);
void slips_add(Slips *slips, int count, Pattern pattern);
/* The papers one after the other, so that neighbours differ. */
Pattern slips_pattern(int place);
Widget *slips_build(Ui *ui, const char *name, Slips *slips);
/* Label, count, bar: side by side, or the bar below where there is no room. */
void slips_row(Ui *ui, Slips *slips, const char *label, const char *count, const char *name,
               bool strong);
/* Where the bar of such a row begins. */
int slips_row_indent(const Ui *ui, bool before);
/* A piece of the paper and what it means. */
void slips_swatch(Ui *ui, Pattern pattern, Colour colour, const char *label);
/* How many of all are done. */
void slips_dots(Ui *ui, const char *name, int full, int all);

#endif
