_ENV.case = nil
