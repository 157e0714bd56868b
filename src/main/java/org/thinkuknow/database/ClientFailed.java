package org.thinkuknow.database;

import java.io.IOException;

/** Thrown when a program of the database did not do what it was started for; the message is for the operator and holds no row. */
public class ClientFailed extends IOException {

    ClientFailed(String message) {
        super(message);
    }
}
