moment = 5
