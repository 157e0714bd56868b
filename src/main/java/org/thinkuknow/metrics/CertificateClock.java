package org.thinkuknow.metrics;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has certificates looked at each hour, on a thread of its own: the short clocks of others wait for no line to anywhere. */
@Component
class CertificateClock {

    private final SiteCertificate site;
    private final NodeCertificateTerm node;

    CertificateClock(SiteCertificate site, NodeCertificateTerm node) {
        this.site = site;
        this.node = node;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
    void look() {
        Thread.ofVirtual().name("certificates").start(() -> {
            node.look();
            site.look();
        });
    }
}
