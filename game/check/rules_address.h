/* Rules about how people are addressed: je and u by one speaker, and names that differ between texts.
 *
 * Only what is certain counts: `je` may speak of anybody, so it counts where a question is put to
 * someone; what stands between quotation marks is somebody else's. Colleagues are passed over: they
 * speak to the customer and to the player. */
#ifndef KLACHT_CHECK_RULES_ADDRESS_H
#define KLACHT_CHECK_RULES_ADDRESS_H

#include "check/rule_list.h"

/* These look at nothing but the texts, so a translation can be held under them too. */
extern const CheckRule check_rules_address[];

#endif
