"""The program: settings, command line, channels in and out, the HTTP server, the sender."""
