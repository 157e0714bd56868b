package queue;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.report.Door;
import org.thinkuknow.triage.CaseDesk;
import org.thinkuknow.triage.CaseQueue;
import org.thinkuknow.triage.CaseQueue.QueueFilter;
import org.thinkuknow.triage.CaseQueue.QueueFilter.Order;
import org.thinkuknow.triage.CaseQueue.QueueFilter.Whose;
import org.thinkuknow.triage.CaseSearch;
import org.thinkuknow.triage.CaseSearch.CaseQuery;
import org.thinkuknow.triage.CaseState;
import org.thinkuknow.triage.NextCase;
import org.thinkuknow.triage.TriageRefused;
import org.thinkuknow.triage.Workload;
import org.thinkuknow.vault.Vault;
import packaged.Durations;
import packaged.Effort;
import packaged.InProcess;
import packaged.Table;

import javax.sql.DataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** How long officers wait for the queue, for the next case, and for what else they ask for, with very many cases in the database. */
final class QueueSpeed {

    private static final double GOAL_MILLIS = 40;
    private static final double LOAD_GOAL_MILLIS = 100;
    private static final int ROWS = 30;
    private static final String WORDS = "{\"what\":\"Somebody from a game keeps asking me for pictures of myself.\"}";

    private final ConfigurableApplicationContext application;
    private final Connection database;
    private final DatabaseFigures figures;
    private final Officers officers;
    private final Path data;
    private final Queue<String> opened = new ConcurrentLinkedQueue<>();
    private final AtomicInteger refused = new AtomicInteger();
    private final Object looked;
    private boolean missed;

    private QueueSpeed(ConfigurableApplicationContext application, Connection database, Officers officers, Path data)
            throws ReflectiveOperationException {
        this.application = application;
        this.database = database;
        this.figures = new DatabaseFigures(database);
        this.officers = officers;
        this.data = data;
        this.looked = looked();
    }

    public static void main(String[] arguments) {
        InProcess.end(() -> meetsAllGoals(arguments));
    }

    private static boolean meetsAllGoals(String[] arguments) throws Exception {
        var data = Path.of(arguments[0]);
        var cases = Integer.parseInt(arguments[1]);
        try (var application = InProcess.application(data, Map.of());
                var database = application.getBean(DataSource.class).getConnection()) {
            var run = new QueueSpeed(application, database, new Officers(4, Math.min(100, cases / 1_000)), data);
            run.measure("2 of 100 cases open", new Archive(database, cases, rules(application)), 20);
            run.measure("worst case, all cases open", new Archive(database, cases, rules(application)), 1_000);
            return !run.missed;
        }
    }

    private void measure(String name, Archive archive, int openOf) throws Exception {
        var began = System.nanoTime();
        archive.fill(openOf);
        opened.clear();
        readable();
        System.out.printf(
                "%n%s: %,d cases, reports and audit lines written in %.0f s (%s); %d officers at the same time, %d times each%n%n",
                name,
                archive.cases(),
                (System.nanoTime() - began) / 1e9,
                figures.sizes(),
                officers.officers(),
                officers.times());
        var queue = application.getBean(CaseQueue.class);
        var desk = application.getBean(CaseDesk.class);
        var next = application.getBean(NextCase.class);
        var search = application.getBean(CaseSearch.class);
        var load = application.getBean(Workload.class);
        var today = LocalDate.now();
        var table = new Table(
                "", "times", "p50 ms", "p95 ms", "p99 ms", "max ms", "CPU ms each", "pages from disk", "goal p95 ms");
        row(table, "queue: first page of all lanes and latest urgent", GOAL_MILLIS, officer -> () -> {
            queue.lanes(QueueFilter.ALL, ROWS + officer);
            return queue.latestUrgent();
        });
        row(table, "next case: claimed", GOAL_MILLIS, officer -> () -> claim(next));
        row(
                table,
                "queue: mine",
                0,
                officer -> () -> queue.lanes(
                        new QueueFilter(Whose.MINE, null, null, false, Order.NEXT_DEADLINE), ROWS + officer));
        row(
                table,
                "queue: nobody has it, newest first",
                0,
                officer -> () ->
                        queue.lanes(new QueueFilter(Whose.NOBODY, null, null, false, Order.NEWEST), ROWS + officer));
        row(
                table,
                "queue: by e-mail",
                0,
                officer -> () -> queue.lanes(
                        new QueueFilter(Whose.ANYBODY, null, Door.EMAIL, false, Order.NEXT_DEADLINE), ROWS + officer));
        row(
                table,
                "queue: level confirmed",
                0,
                officer -> () -> queue.lanes(
                        new QueueFilter(Whose.ANYBODY, CaseState.ASSESSED, null, false, Order.NEXT_DEADLINE),
                        ROWS + officer));
        row(
                table,
                "queue: overdue",
                0,
                officer -> () -> queue.lanes(
                        new QueueFilter(Whose.ANYBODY, null, null, true, Order.NEXT_DEADLINE), ROWS + officer));
        row(table, "closed lately", 0, officer -> () -> queue.closed(20));
        row(table, "case opened, with words and history", 0, officer -> () -> desk.open(opened.remove()));
        row(
                table,
                "search: a week, level one",
                0,
                officer -> () -> search.find(
                        new CaseQuery(today.minusDays(37), today.minusDays(30), Level.ONE, null, "", "", "")));
        row(
                table,
                "search: a year, one officer",
                0,
                officer ->
                        () -> search.find(new CaseQuery(today.minusDays(360), today, null, null, "officer-7", "", "")));
        row(table, "supervisor: load", openOf < 1_000 ? LOAD_GOAL_MILLIS : 0, officer -> load::now);
        table.print();
        if (refused.get() > 0) {
            missed = true;
            System.out.printf(
                    "%d times an officer was told that nothing waits, though something did.%n", refused.getAndSet(0));
        }
    }

    /** There is always something that waits here. */
    private Object claim(NextCase next) {
        try {
            return next.claim();
        } catch (TriageRefused e) {
            return refused.incrementAndGet();
        }
    }

    /** Officers ask for different numbers of rows, and what was read before is forgotten: none is given what another one has read. */
    private void row(Table table, String name, double goal, IntFunction<Callable<?>> step) throws Exception {
        var read = figures.pagesFromDisk();
        var before = processorSeconds();
        Durations took = (goal == 0 ? officers.fewer() : officers).doing(this::forgetWhatWasRead, step);
        var each = (processorSeconds() - before) * 1_000 / (took.count() * (1 + Officers.WARM_UP));
        table.row(
                name,
                took.count(),
                took.millis(50),
                took.millis(95),
                took.millis(99),
                took.millis(100),
                each,
                figures.pagesFromDisk() - read,
                goal == 0 ? "" : (int) goal + (took.millis(95) <= goal ? " met" : " MISSED"));
        missed |= goal > 0 && took.millis(95) > goal;
    }

    /** As a change of any case does, without what else follows from one: no clock is set and nobody is told. */
    private void forgetWhatWasRead() {
        new TransactionTemplate(application.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> application.publishEvent(looked));
    }

    private static Object looked() throws ReflectiveOperationException {
        var looked =
                Class.forName("org.thinkuknow.triage.CaseChanges$CaseLooked").getDeclaredConstructor(String.class);
        looked.setAccessible(true);
        return looked.newInstance("");
    }

    private static int rules(ConfigurableApplicationContext application) throws ReflectiveOperationException {
        var times = Class.forName("org.thinkuknow.triage.ResponseTimes");
        var rules = times.getDeclaredMethod("rules");
        rules.setAccessible(true);
        return (int) rules.invoke(application.getBean(times));
    }

    /** Gives some reports words that can be opened. */
    private void readable() throws SQLException {
        var vault = application.getBean(Vault.class);
        try (var some = database.createStatement();
                var update = database.prepareStatement("update report set words = ? where reference = ?")) {
            var found = some.executeQuery("select reference from report order by submission_hash desc limit "
                    + officers.officers() * officers.times() * (1 + Officers.WARM_UP));
            while (found.next()) {
                var reference = found.getString(1);
                update.setBytes(1, vault.seal(WORDS, reference));
                update.setString(2, reference);
                update.addBatch();
                opened.add(reference);
            }
            update.executeBatch();
        }
    }

    /** Used by the application and by MariaDB: what a call costs, whatever else the machine does. */
    private double processorSeconds() throws IOException {
        var server = ProcessHandle.of(Long.parseLong(
                        Files.readString(data.resolve("db/server.pid")).strip()))
                .orElseThrow();
        var used = Effort.now(ProcessHandle.current(), server);
        return used.application() + used.database();
    }
}
