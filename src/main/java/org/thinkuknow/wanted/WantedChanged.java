package org.thinkuknow.wanted;

/** What the public sees of a file has changed; it is told on this node once it is on disk. */
record WantedChanged(String reference) {}
