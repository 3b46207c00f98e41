# What a published measure cannot have.
problem-spread-not-above-zero = The spread has to be a number above 0.
problem-reliability-out-of-range = Reliability runs from 0 up to, but not including, 1.
