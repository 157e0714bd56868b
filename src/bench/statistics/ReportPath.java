package statistics;

import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.Reports;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody who sends one report after the other, while counts are kept or not. */
final class ReportPath {

    private static final int REPORTS = 80;

    private final ApplicationEventMulticaster events;
    private final Reports reports;
    private final JdbcClient database;
    private final List<ApplicationListener<?>> counting = new ArrayList<>();

    ReportPath(ConfigurableApplicationContext application) {
        this.events = application.getBean(ApplicationEventMulticaster.class);
        this.reports = application.getBean(Reports.class);
        this.database = application.getBean(JdbcClient.class);
    }

    /** Switches what hears that something is counted on or off. */
    void counting(boolean on) {
        if (on) {
            counting.forEach(events::addApplicationListener);
            counting.clear();
        } else if (counting.isEmpty()) {
            events.removeApplicationListeners(
                    listener -> listener.toString().contains("statistics.Ledger") && counting.add(listener));
            if (counting.isEmpty()) {
                throw new IllegalStateException("Nothing that counts was found");
            }
        }
    }

    /** Sends some reports and waits until all that follows them is done. */
    List<Duration> block() throws InterruptedException {
        var took = new ArrayList<Duration>();
        for (var number = 0; number < REPORTS; number++) {
            var began = System.nanoTime();
            send();
            took.add(Duration.ofNanos(System.nanoTime() - began));
        }
        while (database.sql("select (select count(*) from EVENT_PUBLICATION) + (select count(*) from figure_due)")
                        .query(Long.class)
                        .single()
                > 0) {
            Thread.sleep(20);
        }
        return took;
    }

    /** Goes on sending, five reports a second at most, until it is closed. */
    Sending goOn() {
        var sending = Thread.ofPlatform().daemon().start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                send();
                try {
                    Thread.sleep(200);
                } catch (InterruptedException end) {
                    return;
                }
            }
        });
        return sending::interrupt;
    }

    interface Sending extends AutoCloseable {
        @Override
        void close();
    }

    private void send() {
        reports.receive(new NewReport(
                UUID.randomUUID().toString(),
                Door.FORM,
                Map.of(Field.WHAT, "Somebody from a game keeps asking me for pictures of myself.", Field.AGE, "12"),
                Dangers.UNSAID,
                "",
                ""));
    }
}
