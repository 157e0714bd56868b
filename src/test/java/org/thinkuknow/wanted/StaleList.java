package org.thinkuknow.wanted;

import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

import java.time.Clock;
import java.time.Duration;

/** The list of a node that has read it once, and believes it for as long as somebody says. */
public final class StaleList {

    private StaleList() {}

    /** Reads it now. */
    public static PublicList of(ApplicationContext application, Duration believed) {
        var list = new PublicList(
                application.getBean(ShownRows.class),
                application.getBean(PhotoRows.class),
                application.getBean(PlatformTransactionManager.class),
                application.getBean(Clock.class),
                believed);
        list.look();
        return list;
    }
}
