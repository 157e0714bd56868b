package org.thinkuknow.database;

/** Nobody catches it on the way, as nobody does when a process is killed. */
final class Stopped extends Error {

    private static final long serialVersionUID = 1L;
}
