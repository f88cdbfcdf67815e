package dev.unhang;

interface Format
{
    String name ();
}
