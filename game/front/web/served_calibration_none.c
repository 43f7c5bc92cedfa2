/* Where nothing serves phones there is nothing to serve: server_start says so before it asks. */
#include "front/web/served_calibration.h"

#include "base/banned.h"

Served served_calibration(Calibration *calibration) {
    (void)calibration;
    return (Served){0};
}
