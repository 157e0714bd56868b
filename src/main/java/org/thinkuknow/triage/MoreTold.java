package org.thinkuknow.triage;

/** Whoever reported wrote again, and their case has been looked at for it: the agencies that it was referred to come next. */
record MoreTold(String reference) {}
