package org.thinkuknow.support;

import com.vaadin.browserless.BrowserlessTestSpringLookupInitializer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithSecurityContextTestExecutionListener;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.event.ApplicationEventsTestExecutionListener;
import org.springframework.test.context.support.DependencyInjectionTestExecutionListener;
import org.springframework.test.context.support.DirtiesContextBeforeModesTestExecutionListener;
import org.springframework.test.context.support.DirtiesContextTestExecutionListener;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The application as all tests but a few share it: each other setting is one more that has to start. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "thinkuknow.vault.directory=target/test-keys/${test.process}",
            "thinkuknow.centre.leave-to=/sign-in",
            "thinkuknow.figures.demo-year=false",
            "thinkuknow.demo-desk=false",
            "thinkuknow.centre.security-contact=security@centre.example",
            "thinkuknow.limits.reports-per-minute=1000000",
            "thinkuknow.reading.at-once=16", // each case has been read when it opens, however busy the machine is
            "thinkuknow.reading.patience=PT1M",
            "thinkuknow.events.retry-every=PT2S",
            "thinkuknow.events.urgent-watch=P1D", // a test that moves the clock makes much look late
            "thinkuknow.events.pause=PT2S",
            "thinkuknow.alerts.look-every=PT2S",
            "thinkuknow.reader.look-every=PT0.5S",
            "thinkuknow.overlooked.every=P1D", // a test that looks for what is overlooked does it at its own time
            "thinkuknow.refused-tries.write-every=P1D", // and so does one that counts tries
            "spring.flyway.init-sqls=set global innodb_flush_log_at_trx_commit = 2" // no power is cut here
        })
@ActiveProfiles("demo")
// Those alone that some test needs: what resets mocks, of which there are none, asks for every bean before and after
// each test.
@TestExecutionListeners(
        inheritListeners = false,
        listeners = {
            DirtiesContextBeforeModesTestExecutionListener.class,
            ApplicationEventsTestExecutionListener.class,
            DependencyInjectionTestExecutionListener.class,
            DirtiesContextTestExecutionListener.class,
            WithSecurityContextTestExecutionListener.class,
            BrowserlessTestSpringLookupInitializer.class,
            EmptyDesk.class
        })
@interface WholeApplication {}
