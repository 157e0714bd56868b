package org.thinkuknow.support;

import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ApplicationContextFailureProcessor;

/**
 * Ends a process of the tests in which an application does not start. It would fail each class that it is given within a moment, and so be
 * given more of them than the other processes.
 */
public final class BrokenStart implements ApplicationContextFailureProcessor {

    @Override
    public void processLoadFailure(ApplicationContext context, Throwable why) {
        why.printStackTrace(System.err);
        System.err.println("The application of this process of the tests did not start: the process ends.");
        System.err.flush();
        Runtime.getRuntime().halt(1);
    }
}
