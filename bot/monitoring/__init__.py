"""How the running process is: told to whoever asks over HTTP, to systemd, and to the operator."""
