package org.thinkuknow.mailbox;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.integration.channel.DirectChannel;
import org.springframework.integration.config.EnableIntegration;
import org.springframework.integration.mail.inbound.ImapIdleChannelAdapter;

/** Listens to the mail server (IMAP IDLE, RFC 2177) and opens a lost connection again; only where a mailbox is configured. */
@Configuration(proxyBeanMethods = false)
@EnableIntegration
@ConditionalOnExpression("'${thinkuknow.mailbox.host:}' != ''")
class MailboxWatch {

    @Bean
    NewMailBell newMailBell(MailboxSettings settings) {
        return new NewMailBell(settings);
    }

    @Bean
    DirectChannel announcedMail(Mailbox mailbox) {
        var channel = new DirectChannel();
        channel.subscribe(announcement -> mailbox.lookThrough());
        return channel;
    }

    @Bean
    ImapIdleChannelAdapter announcements(NewMailBell bell, DirectChannel announcedMail, MailboxSettings settings) {
        var announcements = new ImapIdleChannelAdapter(bell);
        announcements.setOutputChannel(announcedMail);
        announcements.setReconnectDelay(settings.reconnectAfter().toMillis());
        return announcements;
    }
}
