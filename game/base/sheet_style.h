/* How a sheet looks on a screen and on A4 paper: CSS. */
#ifndef KLACHT_BASE_SHEET_STYLE_H
#define KLACHT_BASE_SHEET_STYLE_H

extern const char sheet_style[];

#endif
