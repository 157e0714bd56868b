package org.thinkuknow.support;

/** Whether somebody waits in the database for a row that somebody else holds. */
public final class LockWaits {

    /** Counts them. The server renews its list only when nobody has read it for a tenth of a second. */
    public static final String COUNT =
            "select (select count(*) from information_schema.innodb_trx where trx_state = 'LOCK WAIT') from (select sleep(0.2)) as later";

    private LockWaits() {}
}
