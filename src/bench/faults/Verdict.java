package faults;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;

/** Whether what was answered is there, once, and whether all that follows a report came of it. */
final class Verdict {

    private static final Duration LONGEST_CATCHING_UP = Duration.ofMinutes(5);
    /** Nobody takes these cases: alarms are repeated all the time, and some of what follows is always on its way. */
    private static final String UNFINISHED =
            "select count(*) from EVENT_PUBLICATION where completion_date is null and publication_date < now(6) - interval 1 minute";

    private static final String WITHOUT_CASE =
            "select count(*) from report where reference not in (select reference from triage_case)";
    private static final String OPENED_TWICE = """
            select count(*) from (select 1 from audit_entry where act = 'opened case' group by subject having count(*) > 1) twice""";
    private static final String WITHOUT_ALERT = """
        select count(*) from triage_case where coalesce(level, suggested_level) = 'ONE' and reference not in (select subject \
        from staff_alert)\
        """;
    private static final String TOLD_TWICE =
            "select count(*) from (select 1 from staff_alert where subject in (select reference from triage_case) "
                    + "group by subject, step having count(*) > 1) twice";
    private static final String UNLINKED =
            "select count(*) from audit_entry where chain_place is null and at < utc_timestamp(6) - interval 1 minute";

    private final Server server;
    private final Node node;
    private final Children children;
    private long lost;

    Verdict(Server server, Node node, Children children) {
        this.server = server;
        this.node = node;
        this.children = children;
    }

    /** Looks, prints what there is, and says whether nothing was lost and nothing came twice. */
    boolean isGood() throws SQLException, IOException, InterruptedException {
        var unanswered = children.unanswered();
        catchUp();
        var receipts = children.all();
        var different = new HashSet<>(receipts).size();
        var stored = server.number("select count(*) from report");
        var opened = receipts.parallelStream().filter(children::opens).count();
        System.out.printf(
                "%nReceipts shown %,d (different %,d), reports stored %,d, receipts that open %,d, forms sent again"
                        + " %,d.%n",
                receipts.size(), different, stored, opened, children.again());
        lost = receipts.size() - opened;
        var twice = stored - different;
        var rest = server.number(WITHOUT_CASE)
                + server.number(OPENED_TWICE)
                + server.number(WITHOUT_ALERT)
                + server.number(TOLD_TWICE)
                + server.number(UNFINISHED);
        var chain = node.command("verify-audit");
        System.out.printf(
                "Lost %,d; stored more than once, or without a receipt %,d; without a case or an alarm, or with two,"
                        + " or unfinished %,d; the record's chain %s.%n",
                lost, twice, rest, chain == 0 ? "holds" : "does not hold");
        System.out.printf(
                "Pages without a receipt %,d, of them without Childline's number %,d. Children who still wait: %,d.%n",
                children.sorry(), children.bare(), unanswered);
        return lost == 0 && twice == 0 && rest == 0 && chain == 0 && children.bare() == 0 && unanswered == 0;
    }

    /** How many receipts open nothing. */
    long lost() {
        return lost;
    }

    private void catchUp() throws SQLException, InterruptedException {
        var end = System.nanoTime() + LONGEST_CATCHING_UP.toNanos();
        while (server.number(WITHOUT_CASE) + server.number(UNFINISHED) + server.number(UNLINKED) > 0
                && System.nanoTime() < end) {
            Thread.sleep(200);
        }
    }
}
