package org.thinkuknow.metrics;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has the site's certificate looked at each hour, on a thread of its own: the short clocks of others wait for no line to anywhere. */
@Component
class CertificateClock {

    private final SiteCertificate certificate;

    CertificateClock(SiteCertificate certificate) {
        this.certificate = certificate;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
    void look() {
        Thread.ofVirtual().name("site-certificate").start(certificate::look);
    }
}
