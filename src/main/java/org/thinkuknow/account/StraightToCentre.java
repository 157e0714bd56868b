package org.thinkuknow.account;

import java.util.Map;

/** What the log of a school knows and an administrator has to see: that something found nobody there who could be given it. */
public interface StraightToCentre {

    /** By the school's key, how many signed records went straight to the officers because nobody at the school could be given them. */
    Map<String, Integer> bySchool();
}
