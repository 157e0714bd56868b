package org.thinkuknow.pupilfile;

/** The schools of the demo have their files, so that what other modules invent about them can follow. */
public record DemoFilesReady() {}
