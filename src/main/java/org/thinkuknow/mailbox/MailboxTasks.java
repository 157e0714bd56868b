package org.thinkuknow.mailbox;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thinkuknow.schedule.LongTask;

/** Looks through the mailbox also when no mail was announced: a mail server may take a minute to answer. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${thinkuknow.mailbox.host:}' != ''")
class MailboxTasks {

    @Bean
    LongTask lookThroughMailbox(Mailbox mailbox, MailboxSettings settings) {
        return LongTask.every(settings.pollEvery(), "look-through-mailbox", mailbox::lookThrough);
    }
}
