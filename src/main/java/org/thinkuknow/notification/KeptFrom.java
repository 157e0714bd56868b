package org.thinkuknow.notification;

import java.util.Set;

/** From whom it is kept what becomes of something: they are told nothing of it, whoever else is on call (decision 0116). */
public interface KeptFrom {

    /**
     * The usernames of those who are told nothing.
     *
     * @param subject what an alert is about
     */
    Set<String> people(String subject);
}
