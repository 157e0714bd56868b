package org.thinkuknow.events;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.task.ThreadPoolTaskExecutorCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskDecorator;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.thinkuknow.centre.CallReaction;
import org.thinkuknow.centre.MailReaction;
import org.thinkuknow.centre.OpenPages;
import org.thinkuknow.centre.ReadingReaction;
import org.thinkuknow.centre.UrgentReaction;
import org.thinkuknow.report.Senders;

/**
 * Executors for what follows an event, so that nothing grave stands in a line behind what can wait: what may be danger to a child,
 * e-mail, what goes to people's telephones, and everything else, which is Boot's own executor and gives way to those who are sending a
 * report (decisions 0031 and 0087).
 */
@Configuration(proxyBeanMethods = false)
class EventExecutors {

    private static final int OTHERS_BESIDE_SENDERS = 2;

    /** Reactions of one kind are few; more threads than processors only share the processors. */
    private static final int URGENT_AT_ONCE = 4;
    /** A mail server that stalls holds each for some ten seconds. */
    private static final int MAILS_AT_ONCE = 4;

    private static final int CALLS_AT_ONCE = 4;
    private static final int PAGES_AT_ONCE = 4;

    @Bean(name = UrgentReaction.LANE, defaultCandidate = false)
    ThreadPoolTaskExecutor urgentReactions(InHand inHand) {
        return lane("urgent-", URGENT_AT_ONCE, inHand::letGoAfter);
    }

    @Bean(name = MailReaction.LANE, defaultCandidate = false)
    ThreadPoolTaskExecutor mailReactions(InHand inHand) {
        return lane("mail-", MAILS_AT_ONCE, inHand::letGoAfter);
    }

    @Bean(name = CallReaction.LANE, defaultCandidate = false)
    ThreadPoolTaskExecutor callReactions(InHand inHand) {
        return lane("calls-", CALLS_AT_ONCE, inHand::letGoAfter);
    }

    /** @param atOnce each keeps a processor busy; what is urgent does without them where they are */
    @Bean(name = ReadingReaction.LANE, defaultCandidate = false)
    ThreadPoolTaskExecutor readingReactions(
            @Value("${thinkuknow.reading.at-once:2}") int atOnce, Senders senders, InHand inHand) {
        return lane("reading-", atOnce, givingWay(senders, 1, inHand));
    }

    /** What Vaadin does beside the requests of open pages; it looks for this name where there are several executors. */
    @Bean(name = OpenPages.LANE, defaultCandidate = false)
    ThreadPoolTaskExecutor openPages() {
        return lane("pages-", PAGES_AT_ONCE, task -> task);
    }

    @Bean
    ThreadPoolTaskExecutorCustomizer othersGiveWay(Senders senders, InHand inHand) {
        return executor -> executor.setTaskDecorator(givingWay(senders, OTHERS_BESIDE_SENDERS, inHand));
    }

    private static TaskDecorator givingWay(Senders senders, int few, InHand inHand) {
        var turns = new GivingWay(senders::areMany, few);
        return task -> turns.decorate(inHand.letGoAfter(task));
    }

    /** What is not done when the application stops is done when it starts again: it is registered. */
    private static ThreadPoolTaskExecutor lane(String threads, int atOnce, TaskDecorator tasks) {
        var lane = new ThreadPoolTaskExecutor();
        lane.setThreadNamePrefix(threads);
        lane.setCorePoolSize(atOnce);
        lane.setMaxPoolSize(atOnce);
        lane.setTaskDecorator(tasks);
        return lane;
    }
}
