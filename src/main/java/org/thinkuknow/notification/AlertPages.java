package org.thinkuknow.notification;

import java.util.Optional;

/** Says where the page of something that waits is, for a module whose subjects are no cases; without one it is the case's page. */
public interface AlertPages {

    /** The path of a subject's page; empty if it is another module's. */
    Optional<String> pageOf(String subject);
}
