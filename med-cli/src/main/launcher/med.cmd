@echo off
rem med: runs the installed copy that this file lies in.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>nul
if errorlevel 1 (
  echo med: Java 17 or newer is missing; install it, or set JAVA_HOME to where it is. 1>&2
  exit /b 3
)
rem Reports are UTF-8; the console gets its own code page back afterwards.
for /f "tokens=2 delims=:." %%p in ('chcp') do set "PAGE=%%p"
chcp 65001 >nul
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -cp "%~dp0lib\*" dk.medsdk.cli.Main %*
set "CODE=%ERRORLEVEL%"
if defined PAGE chcp %PAGE% >nul
exit /b %CODE%
