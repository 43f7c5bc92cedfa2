local _ENV = {} moment = 1 case "x"
