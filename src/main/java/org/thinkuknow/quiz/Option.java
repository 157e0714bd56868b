package org.thinkuknow.quiz;

/** What can be chosen, whether it is right, and why. */
public record Option(String say, boolean right, String why) {}
