"""What a message most likely tells where the grammar heard nothing: learnt from messages told."""
