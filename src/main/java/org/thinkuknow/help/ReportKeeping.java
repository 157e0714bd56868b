package org.thinkuknow.help;

/** For how long a report is kept after its end, as the page about privacy says it. */
public interface ReportKeeping {

    /** The fewest months after which a report is erased; 0 if none is erased by itself. */
    int fewestMonths();

    /** The most months; 0 if some are kept until somebody decides. */
    int mostMonths();
}
