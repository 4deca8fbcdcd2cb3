$ErrorActionPreference = 'Stop'
Add-Type -AssemblyName System.Speech
$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer
$found = $voice.GetInstalledVoices() | Where-Object { $_.Enabled -and $_.VoiceInfo.Culture.TwoLetterISOLanguageName -eq $env:TREMPLIN_VOICE_LANG } | Select-Object -First 1
if (-not $found) { exit 3 }
$voice.SelectVoice($found.VoiceInfo.Name)
$reader = New-Object System.IO.StreamReader([Console]::OpenStandardInput(), [System.Text.Encoding]::UTF8)
$voice.Speak($reader.ReadToEnd())
