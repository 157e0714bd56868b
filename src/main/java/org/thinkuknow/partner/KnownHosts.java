package org.thinkuknow.partner;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.thinkuknow.centre.AfterCommit;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * The keys of the sites that are switched on, from memory: a page that is counted asks no database. Another node hears
 * of a change within a minute.
 */
@Component
class KnownHosts {

    private static final Logger log = LoggerFactory.getLogger(KnownHosts.class);

    private final HostRepository hosts;
    private volatile Set<String> keys = Set.of();

    /** A site has changed on this node. */
    record Changed(String key) {}

    KnownHosts(HostRepository hosts) {
        this.hosts = hosts;
    }

    boolean contains(String key) {
        return keys.contains(key);
    }

    @EventListener
    void look(Changed changed) {
        AfterCommit.run(this::look);
    }

    /** What was known stays known while the database cannot be asked. */
    @Scheduled(fixedDelayString = "PT1M")
    void look() {
        try {
            keys = hosts.findByActiveTrue().stream().map(Host::key).collect(Collectors.toUnmodifiableSet());
        } catch (DataAccessException | TransactionException e) {
            log.warn(
                    "The sites with our button could not be read: {}",
                    e.getClass().getSimpleName());
        }
    }
}
