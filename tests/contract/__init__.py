"""Generated clients against servers: loopback ones written for a test, and a third-party mock that validates."""
