"""What is said: chats, what came in, what goes out, drafts, files."""
